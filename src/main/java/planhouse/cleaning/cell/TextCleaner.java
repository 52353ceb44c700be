package planhouse.cleaning.cell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import planhouse.collection.word.PlainText;
import planhouse.form.Item;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Value;
import planhouse.workbook.Cell;
import planhouse.workbook.CellValue;

/** Cells that hold words, or a code that stays text with its leading zeros. */
final class TextCleaner extends WordCleaner {

    private static final String CREDIT_CODE = "gb32100";
    private static final int DIGITS_KEPT = 15;

    /** What a number looks like that was too long for its cell when it was copied. */
    private static final Pattern POWER_OF_TEN = Pattern.compile("\\d(?:\\.\\d+)?[Ee]\\+\\d+");

    /** What names the rest of a list, or more than one of it: 其他产业集群（3个）, 门锁等3个集群. */
    private static final Pattern SEVERAL =
            Pattern.compile(
                    "(?:[^\\p{IsHan}]*(?:其[他它余]|剩余|余下|另有)(?!.*公司).{0,12}"
                        + "|.+等(?:共|合计)?\\d+[家户个项条].{0,6}"
                        + "|.+\\([共计]?(?:[2-9]|[1-9]\\d+)个(?:车间|工厂|集群|项目)?\\)"
                        + "|\\d+[家户个项条](?:其[他它余]|企业|集群|车间|工厂|项目).{0,6}"
                        + "|(?:the)?(?:others?|remaining|rest)"
                        + "(?:of.*|clusters?|workshops?|factor(?:y|ies)|facilit(?:y|ies)|enterprises?)?(?:\\(.*)?)");

    private final boolean isCreditCode;
    private final boolean isName;

    /**
     * @param isName whether it is a name that tells the rows apart
     */
    TextCleaner(Item item, MissingSigns missing, boolean isName) {
        super(item, missing);
        this.isName = isName;
        this.isCreditCode = item.check().filter(CREDIT_CODE::equals).isPresent();
    }

    /** What a reader sees: 50 %, and not 0.5; 00123, and not 123. */
    @Override
    String text(Cell cell) {
        return cell.shown();
    }

    @Override
    @Nullable Value read(String text, Cell cell, RowNotes notes) {
        if (missingSign(text).isPresent()) {
            return null;
        }
        if (AsAbove.isSaid(text)) {
            if (isName || item.required()) return null;
            notes.ask(
                    new LookQuestions.Topic(CellRule.AS_ABOVE, cell.column(), item.code(), text),
                    cell,
                    item.name());
        }
        String tidy = isTidy(text) ? text : tidy(text);
        if (isCutNumber(cell.value()) || isCreditCode && POWER_OF_TEN.matcher(tidy).matches()) {
            error(CellRule.DIGITS_LOST, cell, notes, "", "");
            return Value.INVALID;
        }
        if (isCreditCode) {
            return creditCode(tidy, cell, notes);
        }
        if (item.length().isPresent()
                && tidy.codePointCount(0, tidy.length()) != item.length().get()) {
            return wrongLength(tidy, cell, notes);
        }
        if (isName && SEVERAL.matcher(PlainText.of(tidy)).matches()) {
            error(CellRule.NAMES_SEVERAL, cell, notes, "", "");
            return Value.INVALID;
        }
        String name = isName ? NameSpelling.of(tidy) : tidy;
        String why = text.equals(cell.text()) ? "why.spaces" : "why.shown";
        corrected(cell, name, name.equals(tidy) ? why : "why.name", notes);
        return new Value.Text(name);
    }

    @Override
    void refuse(Cell cell, RowNotes notes) {
        notes.error(CellRule.REQUIRED, cell.column(), item.code(), cell.text(), item.name());
    }

    /** A text typed as a number: of its digits Excel has kept the first fifteen. */
    private boolean isCutNumber(CellValue value) {
        return value instanceof CellValue.Number number
                && number.number().precision() > DIGITS_KEPT;
    }

    private Value creditCode(String tidy, Cell cell, RowNotes notes) {
        String code =
                isPlainCode(tidy)
                        ? tidy
                        : Normalizer.normalize(tidy, Normalizer.Form.NFKC)
                                .replace(" ", "")
                                .toUpperCase(Locale.ROOT);
        if (code.length() != CreditCode.LENGTH) {
            return wrongLength(code, cell, notes);
        }
        int foreign = CreditCode.firstForeign(code);
        if (foreign >= 0) {
            error(
                    CellRule.CHARACTER_NOT_ALLOWED,
                    cell,
                    notes,
                    String.valueOf(code.charAt(foreign)),
                    String.valueOf(foreign + 1));
            return Value.INVALID;
        }
        char check = CreditCode.checkCharacter(code);
        if (check != code.charAt(CreditCode.LENGTH - 1)) {
            error(
                    CellRule.WRONG_CHECK_CHARACTER,
                    cell,
                    notes,
                    String.valueOf(code.charAt(CreditCode.LENGTH - 1)),
                    String.valueOf(check));
            return Value.INVALID;
        }
        corrected(cell, code, "why.code", notes);
        return new Value.Text(code);
    }

    private Value wrongLength(String text, Cell cell, RowNotes notes) {
        int length = item.length().orElse(CreditCode.LENGTH);
        error(
                CellRule.WRONG_LENGTH,
                cell,
                notes,
                String.valueOf(length),
                String.valueOf(text.codePointCount(0, text.length())));
        return Value.INVALID;
    }

    private void error(CellRule rule, Cell cell, RowNotes notes, String expected, String found) {
        Bilingual name = item.name();
        notes.error(rule, cell.column(), item.code(), cell.text(), name, expected, found);
    }

    private static boolean isPlainCode(String text) {
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (!(letter >= '0' && letter <= '9') && !(letter >= 'A' && letter <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    /** No blank at the ends, none but single plain spaces within, nothing invisible. */
    private static boolean isTidy(String text) {
        int length = text.length();
        if (text.charAt(0) == ' ' || text.charAt(0) == '\'' || text.charAt(length - 1) == ' ') {
            return false;
        }
        for (int index = 0; index < length; index++) {
            char letter = text.charAt(index);
            if (letter == ' ') {
                if (text.charAt(index + 1) == ' ') {
                    return false;
                }
            } else if (PlainText.isInvisible(letter)) {
                return false;
            }
        }
        return true;
    }

    private static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        boolean blank = false;
        for (int index = text.charAt(0) == '\'' ? 1 : 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (!PlainText.isInvisible(letter)) {
                if (blank && !tidy.isEmpty()) {
                    tidy.append(' ');
                }
                tidy.append(letter);
                blank = false;
            } else if (Character.getType(letter) != Character.FORMAT) {
                blank = true;
            }
        }
        return tidy.toString();
    }
}
