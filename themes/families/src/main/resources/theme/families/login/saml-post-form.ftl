<#-- The SAML answer on its way to the service; the script only saves the click on the button. -->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("saml.post-form.title")}
  <#elseif section = "form">
    <p>${msg("samlPostText")}</p>
    <form name="saml-post-binding" class="form" action="${samlPost.url}" method="post" data-submit-at-once>
      <#if samlPost.SAMLRequest??><input type="hidden" name="SAMLRequest" value="${samlPost.SAMLRequest}"></#if>
      <#if samlPost.SAMLResponse??><input type="hidden" name="SAMLResponse" value="${samlPost.SAMLResponse}"></#if>
      <#if samlPost.relayState??><input type="hidden" name="RelayState" value="${samlPost.relayState}"></#if>
      <@form.button label=msg("doContinue") id="saml-continue"/>
    </form>
  </#if>
</@layout.registrationLayout>
