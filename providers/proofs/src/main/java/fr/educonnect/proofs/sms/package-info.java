/**
 * The code that is sent to a telephone: the number as it is typed, the page, what it needs to
 * remember from one request to the next. Who gets which message, and every limit, is decided and
 * counted in {@code fr.educonnect.directory.proof.ProofCodes}: this package sends the same requests
 * for everybody and never learns whether anybody matches until the right code has come back.
 */
package fr.educonnect.proofs.sms;
