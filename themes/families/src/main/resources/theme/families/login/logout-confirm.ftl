<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("logoutConfirmTitle")}
  <#elseif section = "form">
    <form id="kc-logout-confirm" class="form" action="${url.logoutConfirmAction}" method="post">
      <p>${msg("logoutConfirmHeader")}</p>
      <input type="hidden" name="session_code" value="${logoutConfirm.code}">
      <@form.button label=msg("doLogout") id="kc-logout" name="confirmLogout" value="true"/>
    </form>
    <#if !logoutConfirm.skipLink && (client.baseUrl?has_content)!false>
    <@feedback.nextSteps>
      <@form.buttonLink label=msg("backToApplication") id="back" href=client.baseUrl look="secondary"/>
    </@feedback.nextSteps>
    </#if>
  </#if>
</@layout.registrationLayout>
