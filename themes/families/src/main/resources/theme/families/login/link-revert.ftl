<#--
  The link of a message that tells of a change: whoever did not make it takes it back.
  what: PASSWORD, MAIL, MOBILE, CHILDREN or FRANCECONNECT
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("linkRevertTitle-" + what)}
  <#elseif section = "form">
    <div id="link-revert" data-what="${what}">
      <p>${msg("linkRevertText-" + what)}</p>
      <ul>
        <#list 1..2 as effect><li>${msg("linkRevertEffect-" + what + "-" + effect)}</li></#list>
      </ul>
      <p>${msg("linkRevertSure")}</p>
      <@form.step value="REVERT" label=msg("doRevert-" + what) look="primary"/>
    </div>
  </#if>
</@layout.registrationLayout>
