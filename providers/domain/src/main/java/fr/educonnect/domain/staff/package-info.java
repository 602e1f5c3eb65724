/**
 * What an agent of schools and academies may do, read from what their identity provider says of
 * them: FrEduFonctAdm, FrEduRneResp, FrEduResDel, FrEduGestResp, ctgrps. No list of people is kept
 * here.
 *
 * <p>{@link fr.educonnect.domain.staff.StaffRights} is read anew at each request, so that a
 * delegation ends at midnight in Paris. What cannot be read is left out and counted: one spoilt
 * value takes nothing from the others. A new way to a right is a reader beside the others, and a
 * {@link fr.educonnect.domain.staff.GrantSource}; what ties it to an application is a setting of
 * {@link fr.educonnect.domain.staff.StaffMarkers}.
 */
package fr.educonnect.domain.staff;
