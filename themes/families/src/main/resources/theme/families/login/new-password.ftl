<#-- The school has reset the password: a chosen one takes its place before going on. -->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/password.ftl" as password>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("newPasswordTitle")}
  <#elseif section = "form">
    <p>${msg("newPasswordText")}</p>
    <@form.post id="new-password">
      <@password.pair login=loginId!""/>
      <@form.button label=msg("doSavePassword")/>
    </@form.post>
  </#if>
</@layout.registrationLayout>
