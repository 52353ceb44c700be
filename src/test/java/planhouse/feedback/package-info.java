/** Tests of the sheets of findings. */
package planhouse.feedback;
