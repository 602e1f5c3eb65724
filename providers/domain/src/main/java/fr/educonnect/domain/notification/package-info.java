/** What keeps an account from being activated, by the way of activation. */
package fr.educonnect.domain.notification;
