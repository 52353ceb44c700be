/**
 * Workbooks arrive and their tables are recognised as forms: {@link
 * planhouse.collection.Recogniser} goes from sheet to sheet, reads the {@code word}s, finds the
 * {@code header} that fits a form, the {@code table} below it and the return it is, its {@code
 * belonging}.
 */
@NullMarked
package planhouse.collection;

import org.jspecify.annotations.NullMarked;
