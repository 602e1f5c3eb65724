<#--
  An account that was joined to this one is to be one of its own again.
  loginId, otherLoginId
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("joinSeparateTitle")}
  <#elseif section = "form">
    <div id="join-separate">
      <p>${msg("joinSeparateText", otherLoginId, loginId)}</p>
      <ul>
        <#list 1..3 as effect><li>${msg("linkJoinEffect-" + effect)}</li></#list>
        <li>${msg("joinSeparateTold")}</li>
      </ul>
      <@form.step value="SEPARATE" label=msg("doSeparate") look="primary"/>
      <@form.cancel/>
    </div>
  </#if>
</@layout.registrationLayout>
