package nl.samenaanzet.workshop;

/**
 * One part of the script as it reads in a version.
 *
 * @param part    1 to 5
 * @param aim     what the group has when the part is done
 * @param steps   what to do, a line per step
 * @param minutes how long it takes
 */
public record Part(int part, String title, String aim, String steps, int minutes, String materials) {

    Part with(String addition) {
        return new Part(part, title, aim, steps + "\n" + addition, minutes, materials);
    }
}
