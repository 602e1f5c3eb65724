/**
 * What has to be done between the password and the service: activate, validate an address, choose a
 * password, say which children are one's own. Each journey is a required action of Keycloak.
 *
 * <p>What is due is decided anew at every request from the account as the directory has it ({@link
 * fr.educonnect.proofs.journey.NextStep}), never from the page that was shown: whoever reloads,
 * goes back, has a second tab or sends a form twice finds the step that is due now. Required
 * actions are not kept with the user, whom nobody may write; they live in the sign-in of one
 * browser tab.
 *
 * <p>A tab goes on only while the password, or FranceConnect's identity, that was proved in it is
 * the account's ({@link fr.educonnect.proofs.journey.SignedIn}): what a school resets, or somebody
 * else chooses or undoes meanwhile, sends it back to the sign-in page. A form is answered by a
 * redirection. Without what was proved, as when a session that is open is used again, nothing is
 * due.
 */
package fr.educonnect.proofs.journey;
