/**
 * What words on a sheet mean: labels, units, periods, names of respondents, "none", "preliminary".
 */
@NullMarked
package planhouse.collection.word;

import org.jspecify.annotations.NullMarked;
