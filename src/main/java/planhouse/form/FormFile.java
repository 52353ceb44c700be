package planhouse.form;

/** A form and the file that it is from. */
record FormFile(String file, Form form) {}
