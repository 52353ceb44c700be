/** Tests of templates: what stands in their workbooks, and what may be typed into them. */
package planhouse.template;
