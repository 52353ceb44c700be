package planhouse.form.file;

import planhouse.form.Form;

/** A form and the file that it is from. */
record FormFile(String file, Form form) {}
