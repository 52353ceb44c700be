package planhouse.cleaning;

import planhouse.indicator.Value;

/** A value as corrections write it. */
final class ValueText {

    private ValueText() {}

    static String of(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Numeric number) {
            return number.number().toPlainString();
        }
        if (value instanceof Value.YesNo yesNo) {
            return yesNo.yes() ? "是" : "否";
        }
        if (value instanceof Value.Day day) {
            return day.date().toString();
        }
        return value instanceof Value.Code code ? code.code() : "";
    }
}
