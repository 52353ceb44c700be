package planhouse.collection.word;

import java.util.List;
import java.util.regex.Pattern;
import planhouse.form.Form;
import planhouse.workbook.Row;

/** What the names of sheets and the titles on them say about forms. */
public final class SheetNames {

    private static final Pattern DRAFT =
            Pattern.compile("草稿|草表|底稿|初稿|旧稿|旧表|旧版|\\(旧\\)|旧$|备份|副本|作废|draft|backup");
    private static final Pattern INSTRUCTIONS =
            Pattern.compile("说明|须知|指南|instruction|readme|guide|notes?$");
    private static final Pattern COVER = Pattern.compile("封面|封皮|目录|cover|contents|index");
    private static final Pattern CODES =
            Pattern.compile("代码|字典|码表|编码|目录表|下拉|code ?list|codes?$|lookup|list$");

    private SheetNames() {}

    /** Whether the name says that the sheet is a draft or a copy. */
    public static boolean isDraft(String sheet) {
        return DRAFT.matcher(PlainText.of(sheet)).find();
    }

    /** Whether the name is of instructions or notes. */
    public static boolean isInstructions(String sheet) {
        return INSTRUCTIONS.matcher(PlainText.of(sheet)).find();
    }

    /** Whether the name is of a cover or a table of contents. */
    public static boolean isCover(String sheet) {
        return COVER.matcher(PlainText.of(sheet)).find();
    }

    /** Whether the name is of a list of codes. */
    public static boolean isCodes(String sheet) {
        return CODES.matcher(PlainText.of(sheet)).find();
    }

    /** Whether a form is looked for on a sheet of that name. */
    public static boolean isLookedFor(Form form, String sheet) {
        return form.sheetNames().isEmpty()
                || form.sheetNames().stream().anyMatch(glob -> matches(glob, sheet));
    }

    /** Whether a title above the row, or the sheet's name, holds one of the form's title words. */
    public static boolean names(Form form, List<Row> rows, int before, String sheet) {
        List<String> words =
                form.titleWords().stream()
                        .map(PlainText::of)
                        .filter(word -> !word.isEmpty())
                        .toList();
        return holdsOne(sheet, words)
                || rows.stream()
                        .takeWhile(row -> row.number() < before)
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> holdsOne(cell.text(), words));
    }

    private static boolean holdsOne(String text, List<String> words) {
        String plain = PlainText.of(text);
        return words.stream().anyMatch(plain::contains);
    }

    /** {@code *} stands for any letters, {@code ?} for one; case and blanks do not count. */
    static boolean matches(String glob, String sheet) {
        StringBuilder pattern = new StringBuilder();
        for (char letter : glob.toCharArray()) {
            switch (letter) {
                case '*' -> pattern.append(".*");
                case '?' -> pattern.append('.');
                default -> pattern.append(Pattern.quote(PlainText.of(String.valueOf(letter))));
            }
        }
        return Pattern.compile(pattern.toString(), Pattern.DOTALL)
                .matcher(PlainText.of(sheet))
                .matches();
    }
}
