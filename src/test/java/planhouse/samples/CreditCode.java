package planhouse.samples;

import java.util.Random;

/**
 * Unified social credit codes (GB 32100-2015) of invented enterprises, with both check characters
 * right.
 */
final class CreditCode {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private CreditCode() {}

    /** A code of an enterprise (91) registered in a division given by its six digits. */
    static String drawn(Random random, String division) {
        // no enterprise was given an organisation code that starts with W
        StringBuilder organisation = new StringBuilder("W");
        while (organisation.length() < 8) {
            organisation.append(
                    CHARACTERS.charAt(random.nextInt(random.nextInt(3) == 0 ? 31 : 10)));
        }
        String body = "91" + division + organisation + organisationCheck(organisation.toString());
        return body + check(body);
    }

    /** The 18th character of a code, from the first 17. */
    static char check(String body) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += CHARACTERS.indexOf(body.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return CHARACTERS.charAt((31 - sum % 31) % 31);
    }

    /** The same code with a check character that is wrong. */
    static String spoiled(String code) {
        int right = CHARACTERS.indexOf(code.charAt(17));
        return code.substring(0, 17) + CHARACTERS.charAt((right + 7) % 31);
    }

    /** The ninth character of an organisation code (GB 11714). */
    private static char organisationCheck(String eight) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += Character.digit(eight.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }
}
