/**
 * The portal (« Portail Éducation nationale »): the services that a family may use, per child and
 * school for a guardian. Services declare themselves with their client, see {@link
 * fr.educonnect.familypages.portal.Tile}.
 */
package fr.educonnect.familypages.portal;
