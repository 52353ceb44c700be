package planhouse.workbook.reading;

import java.util.List;
import planhouse.workbook.DefinedName;
import planhouse.workbook.Sheet;
import planhouse.workbook.WorkbookFormat;

/** An open workbook of one of the formats. */
interface WorkbookContent extends AutoCloseable {

    WorkbookFormat format();

    List<Sheet> sheets();

    List<DefinedName> definedNames();

    @Override
    void close();
}
