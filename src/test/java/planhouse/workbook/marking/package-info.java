/** Tests of marking: what a marked workbook says, and what of the sender's stays as it was. */
package planhouse.workbook.marking;
