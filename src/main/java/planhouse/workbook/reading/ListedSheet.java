package planhouse.workbook.reading;

import planhouse.workbook.Sheet;
import planhouse.workbook.SheetKind;
import planhouse.workbook.Visibility;

/** A sheet as its workbook lists it. */
abstract class ListedSheet implements Sheet {

    private final int index;
    private final String name;
    private final SheetKind kind;
    private final Visibility visibility;

    ListedSheet(int index, String name, SheetKind kind, Visibility visibility) {
        this.index = index;
        this.name = name;
        this.kind = kind;
        this.visibility = visibility;
    }

    @Override
    public final int index() {
        return index;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final SheetKind kind() {
        return kind;
    }

    @Override
    public final Visibility visibility() {
        return visibility;
    }
}
