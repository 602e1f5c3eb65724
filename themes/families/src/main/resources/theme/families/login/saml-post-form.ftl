<#-- The SAML answer on its way to the service, after the frames of services that hear of a sign-out; the script only saves the click on the button. -->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("saml.post-form.title")}
  <#elseif section = "form">
    <p>${msg("samlPostText")}</p>
    <form name="saml-post-binding" class="form" action="${samlPost.url}" method="post" ${framesBeforeForm???then("data-submit-when-loaded", "data-submit-at-once")}>
      <#if samlPost.SAMLRequest??><input type="hidden" name="SAMLRequest" value="${samlPost.SAMLRequest}"></#if>
      <#if samlPost.SAMLResponse??><input type="hidden" name="SAMLResponse" value="${samlPost.SAMLResponse}"></#if>
      <#if samlPost.relayState??><input type="hidden" name="RelayState" value="${samlPost.relayState}"></#if>
      <@form.button label=msg("doContinue") id="saml-continue"/>
    </form>
    <#list framesBeforeForm![] as service>
    <iframe src="${service.frontChannelLogoutUrl}" title="${service.name}" hidden></iframe>
    </#list>
  </#if>
</@layout.registrationLayout>
