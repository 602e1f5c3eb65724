/**
 * Where the demo people come from: generated exports of two academies, delivered to the depot by
 * the scripts that academies use, and imported by the real import.
 */
package fr.educonnect.testing.stack.feed;
