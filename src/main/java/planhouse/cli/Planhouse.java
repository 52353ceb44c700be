package planhouse.cli;

/** The launcher's entry point. */
public final class Planhouse {

    private Planhouse() {}

    public static void main(String[] arguments) {
        System.exit(0);
    }
}
