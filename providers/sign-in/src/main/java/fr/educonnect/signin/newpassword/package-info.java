/**
 * The school has reset the password of an active account: one page, a chosen password, then on to
 * the service. Required action {@code educonnect-new-password}.
 */
package fr.educonnect.signin.newpassword;
