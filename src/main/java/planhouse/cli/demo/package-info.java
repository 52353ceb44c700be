/** All of it on the sample workbooks: {@code demo}. */
@NullMarked
package planhouse.cli.demo;

import org.jspecify.annotations.NullMarked;
