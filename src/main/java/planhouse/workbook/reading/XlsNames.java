package planhouse.workbook.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheet;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.jspecify.annotations.Nullable;
import planhouse.workbook.DefinedName;
import planhouse.workbook.Sheet;

/** The defined names of an .xls workbook, whose references point at sheets through two tables. */
final class XlsNames {

    private static final int NAME = 0x18;
    private static final int BOOKS = 0x1AE;
    private static final int REFERENCES = 0x17;
    private static final int OWN_BOOK = 0x401;
    private static final String BUILT_IN = "_xlnm.";

    private final List<NameRecord> names = new ArrayList<>();
    private final List<Boolean> ownBooks = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    /** Sheets that formulas point at: a book, its first sheet and its last. */
    private record Reference(int book, int first, int last) {}

    /** Reads the record if it is one of these; names of the oddest kinds are left out. */
    void read(int id, RecordInputStream in) {
        switch (id) {
            case BOOKS -> {
                boolean own = in.remaining() == 4;
                in.readUShort();
                ownBooks.add(own && in.readUShort() == OWN_BOOK);
            }
            case REFERENCES -> {
                int count = in.readUShort();
                for (int i = 0; i < count && in.remaining() >= 6; i++) {
                    references.add(new Reference(in.readUShort(), in.readShort(), in.readShort()));
                }
            }
            case NAME -> {
                try {
                    names.add(new NameRecord(in));
                } catch (RuntimeException odd) {
                    // a macro's or a damaged name stands for no cells
                }
            }
            default -> {}
        }
    }

    List<DefinedName> defined(List<Sheet> sheets) {
        Rendering rendering = new Rendering(sheets);
        List<DefinedName> defined = new ArrayList<>();
        for (NameRecord name : names) {
            int scope = name.getSheetNumber();
            String sheet =
                    scope > 0 && scope <= sheets.size() ? sheets.get(scope - 1).name() : null;
            String text = name.getNameText();
            defined.add(
                    new DefinedName(
                            name.isBuiltInName() ? BUILT_IN + text : text,
                            sheet,
                            rendering.text(name)));
        }
        return defined;
    }

    /** How formulas of this workbook name its sheets. */
    private final class Rendering implements FormulaRenderingWorkbook {

        private final List<Sheet> sheets;

        Rendering(List<Sheet> sheets) {
            this.sheets = sheets;
        }

        String text(NameRecord name) {
            try {
                String text = FormulaRenderer.toFormulaString(this, name.getNameDefinition());
                return text == null ? "" : text;
            } catch (RuntimeException odd) {
                return "#REF!";
            }
        }

        @Override
        public @Nullable ExternalSheet getExternalSheet(int reference) {
            int book = references.get(reference).book();
            boolean own = book < ownBooks.size() && ownBooks.get(book);
            return own ? null : new ExternalSheet("", "#REF");
        }

        @Override
        public String getSheetFirstNameByExternSheet(int reference) {
            return sheet(references.get(reference).first());
        }

        @Override
        public String getSheetLastNameByExternSheet(int reference) {
            return sheet(references.get(reference).last());
        }

        @Override
        public String resolveNameXText(NameXPtg name) {
            return "#NAME?";
        }

        @Override
        public String getNameText(NamePtg name) {
            return names.get(name.getIndex()).getNameText();
        }

        private String sheet(int index) {
            return index < 0 || index >= sheets.size() ? "#REF" : sheets.get(index).name();
        }
    }
}
