/** One account: its page, and what is done to it alone. */
package fr.educonnect.staffapi.account;
