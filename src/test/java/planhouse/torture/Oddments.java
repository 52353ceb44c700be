package planhouse.torture;

import java.util.List;
import java.util.Random;

/** Texts that readers of workbooks have stumbled over. */
final class Oddments {

    /** A text that looks like places for arguments. */
    static final String PLACES = "{0} %s ${x} \\";

    private static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "0",
                    "-1",
                    "1E308",
                    "1e-400",
                    "1E99",
                    "9".repeat(400),
                    "0." + "0".repeat(300) + "1",
                    "NaN",
                    "2147483648",
                    "4294967296",
                    "99999999999999999999",
                    "65536",
                    "1048577",
                    "16385",
                    "A0",
                    "XFD1048576",
                    "XFE1",
                    "ZZZZZZ99999999",
                    "A1:XFD1048576",
                    "B2:A1",
                    "&#0;",
                    "&#xD800;",
                    "&#1114112;",
                    "&undefined;",
                    "&amp;lt;",
                    "_x0000_",
                    "_xD83D_",
                    "\u202e表1",
                    "\uD83D\uDE00",
                    "\u0000",
                    "\uFFFE",
                    "合计",
                    "其中：",
                    "无",
                    "2022年",
                    "二〇二二年",
                    "２０２２",
                    "9999-99-99",
                    "29.02.2021",
                    "-657435",
                    "2958466",
                    "=1+1",
                    "(1)",
                    "1,2,3",
                    "万元",
                    "%",
                    "'); drop table warehouse.finding; --",
                    PLACES,
                    "x".repeat(33_000),
                    "年".repeat(3000),
                    "(".repeat(2000),
                    "1 ".repeat(2000),
                    "true",
                    "s",
                    "inlineStr",
                    "str",
                    "e",
                    "d",
                    "b");

    private Oddments() {}

    static String any(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
