package planhouse.warehouse;

import java.util.Optional;

/**
 * Who submits, and why.
 *
 * @param person the person's name as they gave it; by default the operating system's user
 * @param reason in their own words
 */
public record Submitter(String person, Optional<String> reason) {

    public Submitter {
        if (person.isBlank()) {
            throw new IllegalArgumentException("a submitter needs a name");
        }
        reason = reason.map(String::strip).filter(said -> !said.isEmpty());
    }

    /** The person who runs this process, without a reason. */
    public static Submitter ofThisProcess() {
        return new Submitter(System.getProperty("user.name"), Optional.empty());
    }
}
