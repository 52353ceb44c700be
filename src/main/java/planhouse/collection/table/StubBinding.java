package planhouse.collection.table;

import planhouse.form.StubColumn;

/** A column of a sheet that says what a table form's rows stand for. */
public record StubBinding(StubColumn stub, int column) {}
