/**
 * The few words every module speaks: who acts ({@link vn.giapranh.kernel.Actor}), for which ward
 * ({@link vn.giapranh.kernel.WardId}), what happened ({@link vn.giapranh.kernel.DomainEvent}), and the four ways in
 * which an act is refused. At most ten types may live here; a type that two modules need is not yet a reason.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Kernel",
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package vn.giapranh.kernel;
