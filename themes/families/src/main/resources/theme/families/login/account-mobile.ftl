<#--
  Another mobile, asked for in Mon compte.
  typed?
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("changeMobileTitle")}
  <#elseif section = "form">
    <p>${msg("changeMobileText")}</p>
    <@form.post id="account-mobile">
      <@form.field name="mobile" label=msg("changeMobileNew") type="tel" inputmode="tel" autocomplete="tel" hint=msg("changeMobileHint")/>
      <@form.button label=msg("doSendCode")/>
    </@form.post>
    <@form.cancel/>
  </#if>
</@layout.registrationLayout>
