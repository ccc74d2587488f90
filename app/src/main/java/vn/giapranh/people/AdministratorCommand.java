package vn.giapranh.people;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.giapranh.database.DatabaseCommand;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;

/**
 * {@code ./giapranh administrator}: the first way into a system without people. Once somebody can administrate, it makes
 * nobody else: they do it on the pages, where the trail says who.
 */
@Component
class AdministratorCommand implements DatabaseCommand {

    private static final String USAGE = "usage: administrator <unit code> <unit name> <sign-in name> <display name>";

    private final People people;
    private final Units units;

    AdministratorCommand(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    @Override
    public String name() {
        return "administrator";
    }

    @Override
    public String summary() {
        return "make the first administrator of an empty system and print the password once";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 4 || !arguments.getFirst().matches("\\d{5}|\\d{2}")) {
            System.err.println(USAGE);
            return 2;
        }
        Actor.Engine engine = new Actor.Engine("administrator");
        if (people.list(engine).stream().anyMatch(AdministratorCommand::administrates)) {
            System.err.println("There is an administrator already: sign in and add people on the page /people.");
            return 2;
        }
        WardId unit = WardId.of(arguments.get(0));
        try {
            if (units.find(engine, unit).isEmpty()) {
                units.add(engine, unit, arguments.get(1), Optional.empty());
            }
            CreatedPerson created = people.create(
                    engine,
                    new CreatePerson(
                            arguments.get(2),
                            arguments.get(3),
                            Optional.empty(),
                            unit,
                            Set.of(Role.ADMINISTRATOR, Role.AUDITOR),
                            false));
            out.println(created.password());
            return 0;
        } catch (InvalidException e) {
            e.wrongs().forEach(wrong -> System.err.println("not right: " + wrong.field()));
            System.err.println(USAGE);
            return 2;
        }
    }

    private static boolean administrates(PersonView person) {
        return person.state() == PersonState.ACTIVE
                && person.assignments().stream()
                        .anyMatch(assignment -> assignment.roles().contains(Role.ADMINISTRATOR));
    }
}
