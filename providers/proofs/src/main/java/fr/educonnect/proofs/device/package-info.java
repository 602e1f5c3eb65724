/**
 * Devices that an account has signed in from before. Failures from elsewhere do not shut them out,
 * so that classmates cannot lock each other's identifiers.
 *
 * <p>A device is a random number in a cookie with one tag per identifier that signed in: the HMAC
 * of both under the realm's key. A tag cannot be made elsewhere nor moved to another device, and
 * the cookie tells nobody which identifiers it is about. A known device opens nothing: the password
 * is asked as always, and its failures are counted against the device and the identifier together.
 */
package fr.educonnect.proofs.device;
