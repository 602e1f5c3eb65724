<#-- The frame of the portal, of Mon compte and of « Assistance »: places to go and the way out, for who is signed in. A skin replaces this file. -->
<#import "page.ftl" as page>
<#import "feedback.ftl" as feedback>

<#-- heading: of the page; done: what was done before, told at the top. -->
<#macro frame heading>
<#local title>${heading}</#local>
<!DOCTYPE html>
<html lang="${lang}"<#if (locale.rtl)!false> dir="rtl"</#if>>
<@page.head heading=title step="" failed=false/>
<body data-page-id="login-${pageId!}">
<@page.header/>
<#if signOutUrl??>
<div class="places">
  <nav aria-label="${msg("familyPlaces")}">
    <ul>
      <@way name="PORTAL" id="to-portal" href=portalUrl label=msg("portal")/>
      <@way name="ACCOUNT" id="to-account" href=accountUrl label=msg("accountInformation")/>
      <#if guardian><@way name="CHILDREN" id="to-children" href=childrenUrl label=msg("accountChildren")/></#if>
    </ul>
  </nav>
  <@out id="sign-out" action=signOutUrl label=msg("doSignOut") look="link"/>
</div>
</#if>
<main id="content" class="main">
  <div class="wide">
    <h1 id="kc-page-title" class="title" tabindex="-1" autofocus>${heading}</h1>
    <#if done??><@feedback.alert type="success" id="done">${msg("accountDone-" + done)}</@feedback.alert></#if>
    <#nested>
  </div>
</main>
<@page.footer/>
</body>
</html>
</#macro>

<#macro way name id href label>
<li><a id="${id}" href="${href}"<#if place == name> aria-current="page"</#if>>${label}</a></li>
</#macro>

<#-- A form that ends sessions; its field is Keycloak's check of the session. -->
<#macro out id action label look="secondary">
<form action="${action}" method="post" data-once>
  <input type="hidden" name="stateChecker" value="${stateChecker!}">
  <button type="submit" class="<#if look == "link">button-link<#else>button button-${look}</#if>" id="${id}">${label}</button>
</form>
</#macro>

<#-- A part of Mon compte. -->
<#macro card id title>
<section class="card" id="${id}" aria-labelledby="${id}-title">
  <h2 id="${id}-title">${title}</h2>
  <#nested>
</section>
</#macro>

<#-- What the account holds of one thing, and the way to change it. about: what the link says it is about. -->
<#macro fact id label url="" action="" about=label>
<div class="fact" id="${id}">
  <dt>${label}</dt>
  <dd><#nested></dd>
  <#if url?has_content><dd class="fact-action"><a id="${id}-change" href="${url}">${action}<span class="absent-to-eyes"> – ${about}</span></a></dd></#if>
</div>
</#macro>

<#-- A day and an hour in a sentence. -->
<#function time at text="timeAt"><#return msg(text, at.day, at.hour, at.minute)></#function>

<#-- What staff wrote for families: lines, in which addresses are links. -->
<#macro said lines>
<p class="said"><#list lines as line><#list line as part><#if part.link><a href="${part.text}" rel="noopener noreferrer">${part.text}</a><#else>${part.text}</#if></#list><#sep><br></#sep></#list></p>
</#macro>
