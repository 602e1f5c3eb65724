<#--
  Whoever answered « Non » says it a second time before a link is reported.
  children: those answered « Non »
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("reportTitle")}
  <#elseif section = "form">
    <div id="report-links">
      <p>${msg("reportText")}</p>
      <ul>
        <#list children as child><li><strong dir="auto">${child.name}</strong><#if child.school?has_content> – ${child.school}</#if></li></#list>
      </ul>
      <h2>${msg("reportEffectTitle")}</h2>
      <ul>
        <#list 1..4 as effect><li>${msg("reportEffect-" + effect)}</li></#list>
      </ul>
      <@form.step value="REPORT" label=msg("doReport") look="primary"/>
      <#if canCancel!false><@form.cancel/><#else><@form.step value="BACK" label=msg("reportBack")/></#if>
    </div>
  </#if>
</@layout.registrationLayout>
