/** Tests of recognising and cleaning, on illustrative sheets typed as lines of cells. */
package planhouse.template;
