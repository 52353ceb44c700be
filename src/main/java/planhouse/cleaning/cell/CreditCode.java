package planhouse.cleaning.cell;

/**
 * The unified social credit code of GB 32100-2015: 18 characters, the last a check character modulo
 * 31 over the weights 3^i.
 */
public final class CreditCode {

    /** How many characters every such code has. */
    public static final int LENGTH = 18;

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int MODULUS = CHARACTERS.length();

    private CreditCode() {}

    /** The position of the first character that no code holds; -1 where there is none. */
    static int firstForeign(String code) {
        for (int index = 0; index < code.length(); index++) {
            if (CHARACTERS.indexOf(code.charAt(index)) < 0) {
                return index;
            }
        }
        return -1;
    }

    /** The check character that the first 17 characters ask for. */
    static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int index = 0; index < LENGTH - 1; index++) {
            sum += CHARACTERS.indexOf(code.charAt(index)) * weight;
            weight = weight * 3 % MODULUS;
        }
        return CHARACTERS.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }
}
