package planhouse.workbook;

import java.util.List;

/** An open workbook of one of the formats. */
interface WorkbookContent extends AutoCloseable {

    WorkbookFormat format();

    List<Sheet> sheets();

    List<DefinedName> definedNames();

    @Override
    void close();
}
