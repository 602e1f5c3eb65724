<#-- Consent, for the rare service that a realm file asks it for. -->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#assign service = client.name?has_content?then(advancedMsg(client.name), client.clientId)>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("consentTitle", service)}
  <#elseif section = "form">
    <p>${msg("consentText", service)}</p>
    <ul>
      <#list oauth.clientScopesRequested![] as scope>
      <li>${advancedMsg(scope.consentScreenText)}<#if scope.parameterizedScopeParameter??> <strong>${scope.parameterizedScopeParameter}</strong></#if></li>
      </#list>
    </ul>
    <#if client.attributes.tosUri??><p><a href="${client.attributes.tosUri}">${msg("consentTerms")}</a></p></#if>
    <#if client.attributes.policyUri??><p><a href="${client.attributes.policyUri}">${msg("consentPolicy")}</a></p></#if>
    <form id="kc-oauth" class="form" action="${url.oauthAction}" method="post">
      <input type="hidden" name="code" value="${oauth.code}">
      <@form.button label=msg("doYes") id="kc-login" name="accept" value="true"/>
      <@form.button label=msg("doNo") id="kc-cancel" name="cancel" value="true" look="secondary"/>
    </form>
  </#if>
</@layout.registrationLayout>
