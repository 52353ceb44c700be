/**
 * The files that define forms, code lists and waivers, and the SQL beside them: read, held against
 * each other, and every mistake told with its file, line and key.
 */
@NullMarked
package planhouse.form.file;

import org.jspecify.annotations.NullMarked;
