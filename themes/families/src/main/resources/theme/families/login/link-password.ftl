<#-- The link of a message that gives back a forgotten password. -->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/password.ftl" as password>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("linkPasswordTitle")}
  <#elseif section = "form">
    <p>${msg("linkPasswordText")}</p>
    <@form.post id="link-password">
      <@password.pair login=loginId!""/>
      <@form.button label=msg("doSavePassword")/>
    </@form.post>
  </#if>
</@layout.registrationLayout>
