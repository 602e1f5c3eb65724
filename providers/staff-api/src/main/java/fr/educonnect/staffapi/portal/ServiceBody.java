package fr.educonnect.staffapi.portal;

/** Whether a service is offered. */
public record ServiceBody(Boolean offered) {}
