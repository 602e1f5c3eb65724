<#-- Another password, asked for in Mon compte. -->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/password.ftl" as password>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("changePasswordTitle")}
  <#elseif section = "form">
    <p>${msg("changePasswordText")}</p>
    <@form.post id="account-password">
      <@password.pair login=loginId!""/>
      <@form.button label=msg("doSavePassword")/>
    </@form.post>
    <@form.cancel/>
  </#if>
</@layout.registrationLayout>
