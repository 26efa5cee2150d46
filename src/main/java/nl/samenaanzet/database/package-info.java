/**
 * Whether the database is one that this version of the software made. Another one is refused at the start, before
 * anything of it is changed. What the modules keep in it stands in their own migrations, in {@code db/migration}.
 */
@ApplicationModule(allowedDependencies = {"language"})
package nl.samenaanzet.database;

import org.springframework.modulith.ApplicationModule;
