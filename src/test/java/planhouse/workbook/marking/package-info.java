/** Tests of reading labels, years and respondents. */
package planhouse.workbook.marking;
