/**
 * The mail address that a guardian gave and that is not validated yet: the page that waits for the
 * link to be followed, sends it again and takes a corrected address. It goes on to the service once
 * the account is active, wherever the link was followed.
 */
package fr.educonnect.signin.validation;
