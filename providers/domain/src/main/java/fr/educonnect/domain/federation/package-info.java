/**
 * What a service may know of a person: the release policies, the identifiers that differ from one
 * service to the next, the keys by which ENTs find people in the registers.
 *
 * <p>{@link fr.educonnect.domain.federation.Policy} says which attributes, {@link
 * fr.educonnect.domain.federation.Attribute} under which names, {@link
 * fr.educonnect.domain.federation.Release} with which values.
 */
package fr.educonnect.domain.federation;
