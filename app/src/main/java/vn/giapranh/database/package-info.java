/**
 * The one PostgreSQL: starts the embedded server when no other is named, prepares the roles, runs the migrations of
 * every module in order, and lets each transaction see only what its actor may see.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package vn.giapranh.database;
