<#--
  Somebody wants FranceConnect to open the account no more.
  possible: whether there is a password that does
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("unlinkOwnTitle")}
  <#elseif section = "form">
    <div id="account-franceconnect-end" data-possible="${possible?c}">
      <#if possible>
      <ul>
        <#list 1..3 as effect><li>${msg("unlinkOwnEffect-" + effect)}</li></#list>
      </ul>
      <@form.step value="END" label=msg("doUnlinkOwn") look="primary"/>
      <#else>
      <p>${msg("unlinkOwnOnlyWay")}</p>
      <p>${msg("unlinkOwnPasswordFirst")}</p>
      </#if>
      <@form.cancel/>
    </div>
  </#if>
</@layout.registrationLayout>
